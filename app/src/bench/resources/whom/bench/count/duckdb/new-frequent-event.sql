-- semi
p.id IN (SELECT person FROM email_open WHERE moment >= :days AND moment < :future GROUP BY person HAVING count(*) >= :times)
