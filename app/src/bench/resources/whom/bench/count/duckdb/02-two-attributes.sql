-- scan
SELECT count(*) FROM people p
WHERE p.plan IN (:plans) AND p.ltv >= :ltv
