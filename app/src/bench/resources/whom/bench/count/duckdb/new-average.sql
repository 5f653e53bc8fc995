-- semi
p.id IN (SELECT person FROM cart_add WHERE moment >= :days AND moment < :future GROUP BY person HAVING sum(amount) >= :spent * count(amount))
