-- semi
p.id IN (SELECT person FROM page_view WHERE category = :category AND at >= :days AND at < :future)
