package whom.intake.likeness;

/// A normal form that is kept of everybody, with how frequent its values are taken to be before any are seen.
///
/// @implNote a value's frequency is `(seen - own + usual * weight) / (people + weight)`: few people are judged by what is usual, many by themselves.
enum Field {
    FIRST(2e-3, 500, 3), LAST(5e-4, 500, 3),
    /// The address without the part behind a plus.
    EMAIL(1e-8, 1e6, 20),
    /// Before the at sign.
    USER(1e-4, 1e4, 20),
    /// Behind the at sign.
    DOMAIN(1e-3, 1e3, 20), PHONE(1e-8, 1e6, 20),
    /// Eight digits, year first.
    BIRTH(4e-5, 1e6, 20), STREET(1e-5, 1e4, 5), CITY(5e-3, 200, 3), POSTCODE(5e-4,
            1e3, 3), COMPANY(1e-3, 1e3, 3), IDENTIFIER(1e-8, 1e6, 20);

    private final double usual;
    private final double weight;
    private final int own;

    /// @param own how many of a value may be one person's records
    Field(double usual, double weight, int own) {
        this.usual = usual;
        this.weight = weight;
        this.own = own;
    }

    /// The share of people who have a value, of which so many were seen.
    double frequency(int seen, int people) {
        return (Math.max(0, seen - own) + usual * weight) / (people + weight);
    }
}
