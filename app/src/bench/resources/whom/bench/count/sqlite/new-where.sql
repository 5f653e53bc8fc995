-- in
p.id IN (SELECT person FROM page_view WHERE category = :category AND at >= :days AND at < :future)

-- exists
EXISTS (SELECT 1 FROM page_view e WHERE e.person = p.id AND e.at >= :days AND e.at < :future AND e.category = :category)
