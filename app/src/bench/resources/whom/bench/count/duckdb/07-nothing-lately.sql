-- anti
SELECT count(*) FROM people p
WHERE NOT EXISTS (SELECT 1 FROM page_view e WHERE e.person = p.id AND e.at >= :paged AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM product_view e WHERE e.person = p.id AND e.at >= :viewed AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM email_open e WHERE e.person = p.id AND e.at >= :opened AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM click e WHERE e.person = p.id AND e.at >= :clicked AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM cart_add e WHERE e.person = p.id AND e.at >= :carted AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM purchase e WHERE e.person = p.id AND e.at >= :bought AND e.at < :future)

-- aggregate
WITH seen AS (SELECT DISTINCT person FROM (
  SELECT person FROM page_view WHERE at >= :paged AND at < :future
  UNION ALL SELECT person FROM product_view WHERE at >= :viewed AND at < :future
  UNION ALL SELECT person FROM email_open WHERE at >= :opened AND at < :future
  UNION ALL SELECT person FROM click WHERE at >= :clicked AND at < :future
  UNION ALL SELECT person FROM cart_add WHERE at >= :carted AND at < :future
  UNION ALL SELECT person FROM purchase WHERE at >= :bought AND at < :future))
SELECT count(*) FROM people p LEFT JOIN seen ON seen.person = p.id
WHERE seen.person IS NULL

-- difference
SELECT (SELECT count(*) FROM people) - (SELECT count(DISTINCT person) FROM (
  SELECT person FROM page_view WHERE at >= :paged AND at < :future
  UNION ALL SELECT person FROM product_view WHERE at >= :viewed AND at < :future
  UNION ALL SELECT person FROM email_open WHERE at >= :opened AND at < :future
  UNION ALL SELECT person FROM click WHERE at >= :clicked AND at < :future
  UNION ALL SELECT person FROM cart_add WHERE at >= :carted AND at < :future
  UNION ALL SELECT person FROM purchase WHERE at >= :bought AND at < :future))
