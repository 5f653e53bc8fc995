-- scan
SELECT count(*) FROM people p
WHERE p.country IN (:countries)
