-- in
p.id IN (SELECT person FROM interests WHERE interest IN (:interests) GROUP BY person HAVING count(*) = 2)

-- exists
(SELECT count(*) FROM interests i WHERE i.person = p.id AND i.interest IN (:interests)) = 2
