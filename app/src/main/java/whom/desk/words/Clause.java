package whom.desk.words;

/// A piece of a sentence about people: the pronoun it begins with, and the rest.
record Clause(Pronoun pronoun, String rest) {
    /// What a clause begins with; a bracketed one brings its own.
    enum Pronoun {
        WHO, WHOSE, OWN
    }

    static Clause who(String rest) {
        return new Clause(Pronoun.WHO, rest);
    }

    static Clause whose(String rest) {
        return new Clause(Pronoun.WHOSE, rest);
    }

    static Clause own(String rest) {
        return new Clause(Pronoun.OWN, rest);
    }
}
