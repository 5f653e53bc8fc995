-- semi
p.id IN (SELECT person FROM interests WHERE interest IN (:interests) GROUP BY person HAVING count(*) = 2)

-- list
list_has_all(p.interests, [:interests])
