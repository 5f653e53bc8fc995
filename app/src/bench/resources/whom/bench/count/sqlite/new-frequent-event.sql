-- in
p.id IN (SELECT person FROM email_open WHERE at >= :days AND at < :future GROUP BY person HAVING count(*) >= :times)

-- exists
(SELECT count(*) FROM email_open e WHERE e.person = p.id AND e.at >= :days AND e.at < :future) >= :times
