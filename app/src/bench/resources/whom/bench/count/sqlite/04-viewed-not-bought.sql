-- in
SELECT count(*) FROM people p
WHERE p.id IN (SELECT person FROM product_view WHERE category = :category AND at >= :viewed AND at < :future)
  AND p.id NOT IN (SELECT person FROM purchase WHERE at >= :bought AND at < :future)

-- exists
SELECT count(*) FROM (SELECT DISTINCT person FROM product_view WHERE category = :category AND at >= :viewed AND at < :future) v
WHERE NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = v.person AND b.at >= :bought AND b.at < :future)

-- sets
SELECT count(*) FROM (
  SELECT person FROM product_view WHERE category = :category AND at >= :viewed AND at < :future
  EXCEPT SELECT person FROM purchase WHERE at >= :bought AND at < :future)
