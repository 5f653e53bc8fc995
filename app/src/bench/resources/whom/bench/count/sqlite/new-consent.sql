-- in
p.id IN (SELECT person FROM consents WHERE channel = 'sms' AND given = 1)

-- exists
EXISTS (SELECT 1 FROM consents c WHERE c.person = p.id AND c.channel = 'sms' AND c.given = 1)
