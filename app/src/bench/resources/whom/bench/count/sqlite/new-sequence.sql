-- exists
EXISTS (SELECT 1 FROM cart_add c WHERE c.person = p.id AND c.moment >= :days AND c.moment < :future AND c.moment + :hours * 3600000 < :future
    AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = c.person AND b.moment > c.moment AND b.moment <= c.moment + :hours * 3600000))

-- in
p.id IN (SELECT c.person FROM cart_add c WHERE c.moment >= :days AND c.moment < :future AND c.moment + :hours * 3600000 < :future
    AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = c.person AND b.moment > c.moment AND b.moment <= c.moment + :hours * 3600000))
