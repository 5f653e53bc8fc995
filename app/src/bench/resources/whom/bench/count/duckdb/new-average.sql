-- semi
p.id IN (SELECT person FROM cart_add WHERE at >= :days AND at < :future GROUP BY person HAVING sum(amount) >= :spent * count(amount))
