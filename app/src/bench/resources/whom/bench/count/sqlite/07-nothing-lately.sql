-- in
SELECT count(*) FROM people p
WHERE p.id NOT IN (SELECT person FROM page_view WHERE at >= :paged AND at < :future)
  AND p.id NOT IN (SELECT person FROM product_view WHERE at >= :viewed AND at < :future)
  AND p.id NOT IN (SELECT person FROM email_open WHERE at >= :opened AND at < :future)
  AND p.id NOT IN (SELECT person FROM click WHERE at >= :clicked AND at < :future)
  AND p.id NOT IN (SELECT person FROM cart_add WHERE at >= :carted AND at < :future)
  AND p.id NOT IN (SELECT person FROM purchase WHERE at >= :bought AND at < :future)

-- exists
SELECT count(*) FROM people p
WHERE NOT EXISTS (SELECT 1 FROM page_view e WHERE e.person = p.id AND e.at >= :paged AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM product_view e WHERE e.person = p.id AND e.at >= :viewed AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM email_open e WHERE e.person = p.id AND e.at >= :opened AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM click e WHERE e.person = p.id AND e.at >= :clicked AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM cart_add e WHERE e.person = p.id AND e.at >= :carted AND e.at < :future)
  AND NOT EXISTS (SELECT 1 FROM purchase e WHERE e.person = p.id AND e.at >= :bought AND e.at < :future)

-- difference
SELECT (SELECT count(*) FROM people) - (SELECT count(*) FROM (
  SELECT person FROM page_view WHERE at >= :paged AND at < :future
  UNION SELECT person FROM product_view WHERE at >= :viewed AND at < :future
  UNION SELECT person FROM email_open WHERE at >= :opened AND at < :future
  UNION SELECT person FROM click WHERE at >= :clicked AND at < :future
  UNION SELECT person FROM cart_add WHERE at >= :carted AND at < :future
  UNION SELECT person FROM purchase WHERE at >= :bought AND at < :future))
