-- groups
p.ltv >= (SELECT min(ltv) FROM (
    SELECT ltv, sum(count(*)) OVER (ORDER BY ltv) - count(*) AS smaller FROM people WHERE ltv IS NOT NULL GROUP BY ltv)
    WHERE smaller * 100 >= (100 - :percent) * (SELECT count(ltv) FROM people))

-- offset
p.ltv > (SELECT ltv FROM people WHERE ltv IS NOT NULL ORDER BY ltv LIMIT 1
    OFFSET (SELECT CAST(ceil((100 - :percent) * count(ltv) / 100) AS BIGINT) - 1 FROM people))
