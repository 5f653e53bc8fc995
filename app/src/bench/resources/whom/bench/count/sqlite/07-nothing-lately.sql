-- in
SELECT count(*) FROM people p
WHERE p.id NOT IN (SELECT person FROM page_view WHERE moment >= :paged AND moment < :future)
  AND p.id NOT IN (SELECT person FROM product_view WHERE moment >= :viewed AND moment < :future)
  AND p.id NOT IN (SELECT person FROM email_open WHERE moment >= :opened AND moment < :future)
  AND p.id NOT IN (SELECT person FROM click WHERE moment >= :clicked AND moment < :future)
  AND p.id NOT IN (SELECT person FROM cart_add WHERE moment >= :carted AND moment < :future)
  AND p.id NOT IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future)

-- exists
SELECT count(*) FROM people p
WHERE NOT EXISTS (SELECT 1 FROM page_view e WHERE e.person = p.id AND e.moment >= :paged AND e.moment < :future)
  AND NOT EXISTS (SELECT 1 FROM product_view e WHERE e.person = p.id AND e.moment >= :viewed AND e.moment < :future)
  AND NOT EXISTS (SELECT 1 FROM email_open e WHERE e.person = p.id AND e.moment >= :opened AND e.moment < :future)
  AND NOT EXISTS (SELECT 1 FROM click e WHERE e.person = p.id AND e.moment >= :clicked AND e.moment < :future)
  AND NOT EXISTS (SELECT 1 FROM cart_add e WHERE e.person = p.id AND e.moment >= :carted AND e.moment < :future)
  AND NOT EXISTS (SELECT 1 FROM purchase e WHERE e.person = p.id AND e.moment >= :bought AND e.moment < :future)

-- difference
SELECT (SELECT count(*) FROM people) - (SELECT count(*) FROM (
  SELECT person FROM page_view WHERE moment >= :paged AND moment < :future
  UNION SELECT person FROM product_view WHERE moment >= :viewed AND moment < :future
  UNION SELECT person FROM email_open WHERE moment >= :opened AND moment < :future
  UNION SELECT person FROM click WHERE moment >= :clicked AND moment < :future
  UNION SELECT person FROM cart_add WHERE moment >= :carted AND moment < :future
  UNION SELECT person FROM purchase WHERE moment >= :bought AND moment < :future))
