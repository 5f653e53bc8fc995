package whom.intake.likeness;

import java.util.EnumMap;
import java.util.Map;

/// What somebody said, in its normal forms.
final class Known {
    private Known() {
    }

    /// Missing or empty where nothing is known.
    static Map<Field, String> plain(Someone someone) {
        Map<Field, String> plain = new EnumMap<>(Field.class);
        someone.said().forEach((role, text) -> {
            switch (role) {
                case FIRST_NAME -> plain.put(Field.FIRST, Plain.name(text));
                case LAST_NAME -> plain.put(Field.LAST, Plain.name(text));
                case FULL_NAME -> {
                }
                case EMAIL -> {
                    String email = Plain.email(text);
                    plain.put(Field.EMAIL, email);
                    plain.put(Field.USER, Plain.user(email));
                    plain.put(Field.DOMAIN, Plain.domain(email));
                }
                case PHONE -> plain.put(Field.PHONE, Plain.phone(text));
                case BIRTH_DATE -> plain.put(Field.BIRTH, Plain.day(text));
                case STREET -> plain.put(Field.STREET, Plain.street(text));
                case CITY -> plain.put(Field.CITY, Plain.name(text));
                case POSTCODE -> plain.put(Field.POSTCODE, Plain.code(text));
                case COMPANY -> plain.put(Field.COMPANY, Plain.company(text));
                case IDENTIFIER -> plain.put(Field.IDENTIFIER, Plain.code(text));
            }
        });
        String full = someone.said().get(Role.FULL_NAME);
        if (full != null && !plain.containsKey(Field.FIRST) && !plain.containsKey(Field.LAST)) {
            split(full, plain);
        }
        return plain;
    }

    private static void split(String full, Map<Field, String> plain) {
        int comma = full.indexOf(',');
        String turned = comma < 0 ? full.strip() : full.substring(comma + 1).strip() + " " + full.substring(0, comma).strip();
        int space = turned.lastIndexOf(' ');
        plain.put(Field.FIRST, space < 0 ? "" : Plain.name(turned.substring(0, space)));
        plain.put(Field.LAST, Plain.name(turned.substring(space + 1)));
    }
}
