package whom.bench.samples.people;

/// Who somebody is, before anything happened: address, name, home.
public record Identity(String email, String firstName, String lastName, String country, String city, String language) {
    /// The same human with another address.
    public Identity at(String otherEmail) {
        return new Identity(otherEmail, firstName, lastName, country, city, language);
    }
}
