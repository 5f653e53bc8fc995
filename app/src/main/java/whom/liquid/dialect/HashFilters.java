package whom.liquid.dialect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Mishap;

/// Checksums and signatures of texts. Nothing at all counts as the empty text, as in Ruby.
final class HashFilters {
    static final FilterEntry MD5 = hash("md5", "MD5");
    static final FilterEntry SHA1 = hash("sha1", "SHA-1");
    static final FilterEntry SHA256 = hash("sha256", "SHA-256");
    static final FilterEntry HMAC_SHA1 = signature("hmac_sha1", "HmacSHA1", false);
    static final FilterEntry HMAC_SHA256 = signature("hmac_sha256", "HmacSHA256", false);
    static final FilterEntry HMAC_SHA512 = signature("hmac_sha512", "HmacSHA512", false);
    static final FilterEntry HMAC_SHA1_BASE64 = signature("hmac_sha1_base64", "HmacSHA1", true);
    static final FilterEntry HMAC_SHA256_BASE64 = signature("hmac_sha256_base64", "HmacSHA256", true);
    static final FilterEntry HEX_BASE64 = new FilterEntry("hex_base64", 0, 0, (input, a) -> hexToBase64(a.text(input)));

    /// What a signature needs where no key is given; a key is filled up with zeros anyway.
    private static final byte[] NO_KEY = {0};

    private HashFilters() {
    }

    private static FilterEntry hash(String name, String algorithm) {
        return new FilterEntry(name, 0, 0, (input, a) -> HexFormat.of().formatHex(digest(algorithm, bytes(a.text(input)))));
    }

    private static FilterEntry signature(String name, String algorithm, boolean base64) {
        return new FilterEntry(name, 1, 1, (input, a) -> {
            byte[] signed = sign(algorithm, bytes(a.text(a.at(0))), bytes(a.text(input)));
            return base64 ? Base64.getEncoder().encodeToString(signed) : HexFormat.of().formatHex(signed);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] digest(String algorithm, byte[] text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static byte[] sign(String algorithm, byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.length == 0 ? NO_KEY : key, algorithm));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static String hexToBase64(String hex) {
        try {
            return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException e) {
            throw new Mishap("hex_base64 needs hexadecimal digits",
                    "the filter 'hex_base64' needs hexadecimal digits, as a hash is made of");
        }
    }
}
