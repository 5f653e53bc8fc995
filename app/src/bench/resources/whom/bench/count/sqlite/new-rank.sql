-- offset
p.ltv > (SELECT ltv FROM people WHERE ltv IS NOT NULL ORDER BY ltv LIMIT 1
    OFFSET (SELECT (CAST(100 - :percent AS INTEGER) * count(ltv) + 99) / 100 - 1 FROM people WHERE ltv IS NOT NULL))
