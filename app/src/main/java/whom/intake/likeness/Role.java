package whom.intake.likeness;

/// What an attribute tells about who somebody is.
public enum Role {
    FIRST_NAME, LAST_NAME,
    /// Both names in one text: `Grace Kelly` or `Kelly, Grace`.
    FULL_NAME, EMAIL, PHONE,
    /// As ISO 8601.
    BIRTH_DATE,
    /// With the number of the house.
    STREET, CITY, POSTCODE, COMPANY,
    /// A number that one person has from an authority or an issuer; never the key under which the workspace knows people, which each has anew.
    IDENTIFIER
}
