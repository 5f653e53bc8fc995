-- in
SELECT count(*) FROM people p
WHERE p.id IN (SELECT person FROM product_view WHERE category = :category AND moment >= :viewed AND moment < :future)
  AND p.id NOT IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future)

-- exists
SELECT count(*) FROM (SELECT DISTINCT person FROM product_view WHERE category = :category AND moment >= :viewed AND moment < :future) v
WHERE NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = v.person AND b.moment >= :bought AND b.moment < :future)

-- sets
SELECT count(*) FROM (
  SELECT person FROM product_view WHERE category = :category AND moment >= :viewed AND moment < :future
  EXCEPT SELECT person FROM purchase WHERE moment >= :bought AND moment < :future)
