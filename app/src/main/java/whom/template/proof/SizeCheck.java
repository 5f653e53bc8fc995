package whom.template.proof;

/// The size of the HTML beside that from which Gmail cuts a mail off.
final class SizeCheck {
    /// 102 kB in bytes; docs/proof.md says where the figure comes from.
    static final long LIMIT = 102 * 1024;
    private static final long NEAR = LIMIT * 9 / 10;

    private SizeCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        long bytes = utf8(mail.mail().html());
        if (bytes > LIMIT) {
            findings.add(new Fault.SizeClipped(bytes, LIMIT), "");
        } else if (bytes >= NEAR) {
            findings.add(new Fault.SizeNearClipping(bytes, LIMIT), "");
        }
    }

    /// The bytes of a text in UTF-8; half a surrogate pair is written as a question mark.
    static long utf8(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes += 1;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 1;
            }
        }
        return bytes;
    }
}
