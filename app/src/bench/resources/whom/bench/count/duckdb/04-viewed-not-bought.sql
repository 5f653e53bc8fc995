-- semi
SELECT count(*) FROM people p
WHERE EXISTS (SELECT 1 FROM product_view v WHERE v.person = p.id AND v.category = :category AND v.moment >= :viewed AND v.moment < :future)
  AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = p.id AND b.moment >= :bought AND b.moment < :future)

-- aggregate
WITH viewed AS (SELECT DISTINCT person FROM product_view WHERE category = :category AND moment >= :viewed AND moment < :future),
  bought AS (SELECT DISTINCT person FROM purchase WHERE moment >= :bought AND moment < :future)
SELECT count(*) FROM people p JOIN viewed ON viewed.person = p.id LEFT JOIN bought ON bought.person = p.id
WHERE bought.person IS NULL

-- sets
SELECT count(*) FROM (
  SELECT person FROM product_view WHERE category = :category AND moment >= :viewed AND moment < :future
  EXCEPT SELECT person FROM purchase WHERE moment >= :bought AND moment < :future)
