-- semi
p.id IN (SELECT person FROM email_open WHERE at >= :days AND at < :future GROUP BY person HAVING count(*) >= :times)
