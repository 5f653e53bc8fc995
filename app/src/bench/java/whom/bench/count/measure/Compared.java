package whom.bench.count.measure;

/// The same thing done by Whom and by its peers, again and again.
record Compared(Times whom, Times duck, Times sqlite) {
    Compared() {
        this(new Times(), new Times(), new Times());
    }

    void add(Answer ofWhom, Answer ofDuck, Answer ofSqlite) {
        whom.add(ofWhom.nanos());
        duck.add(ofDuck.nanos());
        sqlite.add(ofSqlite.nanos());
    }
}
