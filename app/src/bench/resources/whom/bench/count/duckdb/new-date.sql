-- scan
p.renewal_date >= :from AND p.renewal_date < :to
