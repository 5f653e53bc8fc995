package whom.export;

import java.util.List;

/// Texts as JSON writes them.
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {
    }

    static String array(List<String> items) {
        StringBuilder json = new StringBuilder("[");
        for (String item : items) {
            if (json.length() > 1) {
                json.append(',');
            }
            string(item, json);
        }
        return json.append(']').toString();
    }

    static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
