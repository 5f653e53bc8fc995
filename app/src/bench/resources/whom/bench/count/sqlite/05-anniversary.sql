-- index
SELECT count(*) FROM people p
WHERE (p.birth_day BETWEEN :first_day AND :last_day AND p.birth_date < :this_year)
   OR (p.birth_day BETWEEN :next_first_day AND :next_last_day AND p.birth_date < :next_year)
