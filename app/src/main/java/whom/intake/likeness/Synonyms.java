package whom.intake.likeness;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names under which files bring what tells who somebody is: bare ([whom.text.Folding#bare]), in the languages of the files that come,
/// the most telling first.
final class Synonyms {
    /// Words that stand before a name and say whose it is, not what.
    static final Set<String> PREFIXES = Set.of("defaultaddress", "address", "billing", "shipping", "contact", "customer", "person", "user",
            "private", "home", "primary");

    private static final Map<Role, List<String>> ALL = Map.ofEntries(
            Map.entry(Role.FIRST_NAME,
                    List.of("firstname", "givenname", "forename", "fname", "vorname", "rufname", "prenom", "prénom", "nombre", "nome",
                            "voornaam")),
            Map.entry(Role.LAST_NAME,
                    List.of("lastname", "surname", "familyname", "lname", "nachname", "familienname", "nomdefamille", "apellido",
                            "apellidos", "cognome", "achternaam")),
            Map.entry(Role.FULL_NAME,
                    List.of("fullname", "name", "displayname", "contactname", "customername", "nomcomplet", "nombrecompleto")),
            Map.entry(Role.EMAIL,
                    List.of("email", "emailaddress", "mail", "emailadresse", "mailadresse", "courriel", "correo", "correoelectronico")),
            Map.entry(Role.PHONE,
                    List.of("phone", "mobile", "phonenumber", "mobilephone", "mobilenumber", "cellphone", "cell", "tel", "telephone",
                            "telefon", "handy", "mobiltelefon", "telefonnummer", "téléphone", "teléfono", "telefono")),
            Map.entry(Role.BIRTH_DATE,
                    List.of("birthdate", "birthday", "dateofbirth", "dob", "born", "bornon", "geburtsdatum", "geburtstag",
                            "datedenaissance", "fechadenacimiento")),
            Map.entry(Role.STREET,
                    List.of("street", "streetaddress", "address1", "addressline1", "address", "strasse", "straße", "adresse", "rue",
                            "direccion", "indirizzo")),
            Map.entry(Role.CITY,
                    List.of("city", "town", "locality", "suburb", "ort", "stadt", "wohnort", "ville", "ciudad", "città", "plaats")),
            Map.entry(Role.POSTCODE,
                    List.of("postcode", "postalcode", "zip", "zipcode", "plz", "postleitzahl", "codepostal", "codigopostal", "cap")),
            Map.entry(Role.COMPANY,
                    List.of("company", "companyname", "organization", "organisation", "employer", "firma", "unternehmen", "société",
                            "empresa")),
            Map.entry(Role.IDENTIFIER,
                    List.of("loyaltycard", "loyaltynumber", "loyaltyid", "membershipnumber", "membernumber", "memberid", "cardnumber",
                            "kundenkarte", "mitgliedsnummer", "insurancenumber", "socialsecuritynumber", "socsecid", "ssn", "nationalid",
                            "taxid", "vatid")));

    private Synonyms() {
    }

    static List<String> of(Role role) {
        return ALL.getOrDefault(role, List.of());
    }
}
