-- functions
contains(p.email, :part)
