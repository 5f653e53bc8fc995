-- in
p.id IN (SELECT person FROM page_view WHERE category = :category AND moment >= :days AND moment < :future)

-- exists
EXISTS (SELECT 1 FROM page_view e WHERE e.person = p.id AND e.moment >= :days AND e.moment < :future AND e.category = :category)
