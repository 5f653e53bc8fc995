-- in
p.id IN (SELECT person FROM email_open WHERE moment >= :days AND moment < :future GROUP BY person HAVING count(*) >= :times)

-- exists
(SELECT count(*) FROM email_open e WHERE e.person = p.id AND e.moment >= :days AND e.moment < :future) >= :times
