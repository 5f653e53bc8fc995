-- semi
p.id IN (SELECT person FROM consents WHERE channel = 'sms' AND given)
