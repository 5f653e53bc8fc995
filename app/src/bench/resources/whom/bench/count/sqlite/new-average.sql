-- in
p.id IN (SELECT person FROM cart_add WHERE moment >= :days AND moment < :future GROUP BY person HAVING sum(cents) >= CAST(round(:spent * 100) AS INTEGER) * count(cents))

-- exists
(SELECT sum(c.cents) >= CAST(round(:spent * 100) AS INTEGER) * count(c.cents) FROM cart_add c WHERE c.person = p.id AND c.moment >= :days AND c.moment < :future)
