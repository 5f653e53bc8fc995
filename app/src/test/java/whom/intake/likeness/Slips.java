package whom.intake.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What goes wrong when people, or those who write for them, fill in a form.
final class Slips {
    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890");
    private static final Map<String, String> HEARD = Map.ofEntries(Map.entry("ph", "f"), Map.entry("ck", "k"), Map.entry("ee", "ea"),
            Map.entry("ie", "y"), Map.entry("ll", "l"), Map.entry("th", "t"), Map.entry("ow", "ou"), Map.entry("y", "i"),
            Map.entry("c", "k"), Map.entry("ss", "s"), Map.entry("tt", "t"), Map.entry("z", "s"));

    private Slips() {
    }

    /// A name as it comes out wrong: slips mostly, spelt as it sounds, cut short.
    static String name(String name, Random dice) {
        double kind = dice.nextDouble();
        if (kind < 0.12 && name.length() > 4) {
            return name.substring(0, 3 + dice.nextInt(Math.min(2, name.length() - 3)));
        }
        if (kind < 0.25) {
            return heard(name, dice);
        }
        String once = typed(name, dice);
        return kind < 0.85 ? once : typed(once, dice);
    }

    private static String heard(String name, Random dice) {
        List<String> found = HEARD.keySet().stream().filter(name::contains).sorted().toList();
        if (found.isEmpty()) {
            return typed(name, dice);
        }
        String which = Names.any(found, dice);
        return name.replaceFirst(which, HEARD.get(which));
    }

    /// One slip of the fingers: a letter too many, too few, a neighbour's, or two that changed places.
    static String typed(String text, Random dice) {
        if (text.length() < 2) {
            return text + near('e', dice);
        }
        StringBuilder typed = new StringBuilder(text);
        int at = dice.nextInt(text.length());
        switch (dice.nextInt(4)) {
            case 0 -> typed.insert(at, near(text.charAt(at), dice));
            case 1 -> typed.deleteCharAt(at);
            case 2 -> typed.setCharAt(at, near(text.charAt(at), dice));
            default -> {
                int left = Math.min(at, text.length() - 2);
                typed.setCharAt(left, text.charAt(left + 1));
                typed.setCharAt(left + 1, text.charAt(left));
            }
        }
        return typed.toString();
    }

    private static char near(char c, Random dice) {
        char lower = Character.toLowerCase(c);
        for (String row : KEYBOARD) {
            int at = row.indexOf(lower);
            if (at >= 0) {
                return row.charAt(Math.clamp(at + (dice.nextBoolean() ? 1 : -1), at == 0 ? 1 : 0, row.length() - 2));
            }
        }
        return (char) ('a' + dice.nextInt(26));
    }

    static String digits(String text, Random dice) {
        int at;
        do {
            at = dice.nextInt(text.length());
        } while (!Character.isDigit(text.charAt(at)));
        return text.substring(0, at) + dice.nextInt(10) + text.substring(at + 1);
    }

    static LocalDate day(LocalDate day, Random dice) {
        double kind = dice.nextDouble();
        if (kind < 0.1 && day.getDayOfMonth() <= 12) {
            return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        }
        if (kind < 0.22) {
            return dice.nextBoolean() ? day.plusDays(dice.nextInt(-3, 4)) : day.plusYears(dice.nextInt(-2, 3));
        }
        if (kind < 0.27) {
            return day.withDayOfYear(1);
        }
        LocalDate once = anotherDigit(day, dice);
        return kind < 0.9 ? once : anotherDigit(once, dice);
    }

    private static LocalDate anotherDigit(LocalDate day, Random dice) {
        while (true) {
            try {
                LocalDate changed = LocalDate.parse(digits(day.toString(), dice));
                if (!changed.equals(day) && changed.getYear() > 1900 && changed.getYear() < 2026) {
                    return changed;
                }
            } catch (DateTimeException noDay) {
                // Another digit, then.
            }
        }
    }

    /// Slips, cut off, or the domain mistaken.
    static String email(String email, Random dice) {
        double kind = dice.nextDouble();
        if (kind < 0.2) {
            return email.substring(0, email.length() - 1 - dice.nextInt(Math.min(6, email.length() - 6)));
        }
        String once = typed(email, dice);
        return kind < 0.7 ? once : typed(once, dice);
    }
}
