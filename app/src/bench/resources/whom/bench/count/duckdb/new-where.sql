-- semi
p.id IN (SELECT person FROM page_view WHERE category = :category AND moment >= :days AND moment < :future)
