package whom.intake.likeness;

import java.util.function.UnaryOperator;

/// A part of a rule: a piece of one of the normal forms, in which two people must be the same.
///
/// @param piece of the normal form; empty where there is none
record Key(Field field, UnaryOperator<String> piece) {
    private static final int LONG_USER = 4;
    private static final int PHONE_END = 7;

    static Key all(Field field) {
        return new Key(field, text -> text);
    }

    static Key start(Field field, int letters) {
        return new Key(field, text -> text.length() < letters ? "" : text.substring(0, letters));
    }

    static Key initial(Field field) {
        return start(field, 1);
    }

    static Key sound(Field field) {
        return new Key(field, Sound::of);
    }

    /// Letters and digits before the at sign, unless they stand for a whole house.
    static Key user() {
        return new Key(Field.USER, text -> text.length() < LONG_USER || Generic.USERS.contains(text) ? "" : Plain.code(text));
    }

    /// The first letters of what stands before the at sign.
    static Key startOfUser(int letters) {
        return new Key(Field.USER, text -> {
            String code = Plain.code(text);
            return code.length() < letters || Generic.USERS.contains(text) ? "" : code.substring(0, letters);
        });
    }

    static Key endOfPhone() {
        return new Key(Field.PHONE, text -> text.substring(Math.max(0, text.length() - PHONE_END)));
    }

    static Key year() {
        return start(Field.BIRTH, 4);
    }

    static Key yearAndMonth() {
        return start(Field.BIRTH, 6);
    }

    static Key monthAndDay() {
        return new Key(Field.BIRTH, text -> text.substring(4));
    }

    /// The day of birth with day and month in the order of their numbers, so that one written for the other is the same.
    static Key dayEitherWay() {
        return new Key(Field.BIRTH, text -> {
            String month = text.substring(4, 6);
            String day = text.substring(6);
            return text.substring(0, 4) + (month.compareTo(day) <= 0 ? month + day : day + month);
        });
    }

    /// The hash of each text's piece by the number of the text; 0 where there is none.
    int[] hashes(Crowd crowd) {
        return crowd.texts(field).each(text -> {
            String found = piece.apply(text);
            return found.isEmpty() ? 0 : Texts.hash(found);
        });
    }
}
