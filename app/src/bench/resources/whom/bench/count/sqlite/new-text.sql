-- functions
instr(p.email, :part) > 0
