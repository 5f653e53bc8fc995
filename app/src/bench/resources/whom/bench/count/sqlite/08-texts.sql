-- functions
SELECT count(*) FROM people p
WHERE (instr(p.email, :part) > 0 OR substr(p.city, -length(:ending)) = :ending) AND substr(p.email, -length(:domain)) = :domain

-- like
SELECT count(*) FROM people p
WHERE (p.email LIKE '%' || :part || '%' OR p.city LIKE '%' || :ending) AND p.email LIKE '%' || :domain
