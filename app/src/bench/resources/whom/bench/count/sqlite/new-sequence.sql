-- exists
EXISTS (SELECT 1 FROM cart_add c WHERE c.person = p.id AND c.at >= :days AND c.at < :future AND c.at + :hours * 3600000 < :future
    AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = c.person AND b.at > c.at AND b.at <= c.at + :hours * 3600000))

-- in
p.id IN (SELECT c.person FROM cart_add c WHERE c.at >= :days AND c.at < :future AND c.at + :hours * 3600000 < :future
    AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = c.person AND b.at > c.at AND b.at <= c.at + :hours * 3600000))
