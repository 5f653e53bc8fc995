-- functions
SELECT count(*) FROM people p
WHERE (contains(p.email, :part) OR ends_with(p.city, :ending)) AND ends_with(p.email, :domain)

-- like
SELECT count(*) FROM people p
WHERE (p.email LIKE '%' || :part || '%' OR p.city LIKE '%' || :ending) AND p.email LIKE '%' || :domain
