package whom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of cleaning on cases worked out by hand.
class CleanTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            ana@x.fr                    | ana@x.fr            |
            Ana.Lopez+shop@Mail.x.fr    | Ana.Lopez+shop@Mail.x.fr |
            o'neil@x.ie                 | o'neil@x.ie         |
            ÉVA@x.fr                    | ÉVA@x.fr            |
            Ana <ana@x.fr>              | ana@x.fr            | EMAIL
            mailto:ana@x.fr             | ana@x.fr            | EMAIL
            ana@gmail.com               | ana@gmail.com       |
            ana@gmial.com               | ana@gmial.com       | EMAIL_SUSPECT
            ana@gamil.com               | ana@gamil.com       | EMAIL_SUSPECT
            ana@gmail.con               | ana@gmail.con       | EMAIL_SUSPECT
            ana@gmail.co                | ana@gmail.co        | EMAIL_SUSPECT
            ana@hotmial.com             | ana@hotmial.com     | EMAIL_SUSPECT
            ana@shop.con                | ana@shop.con        | EMAIL_SUSPECT
            ana@shop.co                 | ana@shop.co         |
            ana@ymail.com               | ana@ymail.com       |
            ana@mail.com                | ana@mail.com        |
            ana@outlook.fr              | ana@outlook.fr      |
            ana                         | ana                 | EMAIL_UNUSABLE
            ana@x                       | ana@x               | EMAIL_UNUSABLE
            ana@@x.fr                   | ana@@x.fr           | EMAIL_UNUSABLE
            ana..b@x.fr                 | ana..b@x.fr         | EMAIL_UNUSABLE
            .ana@x.fr                   | .ana@x.fr           | EMAIL_UNUSABLE
            ana@-x.fr                   | ana@-x.fr           | EMAIL_UNUSABLE
            ana@x..fr                   | ana@x..fr           | EMAIL_UNUSABLE
            ana@[192.168.0.1]           | ana@[192.168.0.1]   | EMAIL_UNUSABLE
            ana lopez@x.fr              | ana lopez@x.fr      | EMAIL_UNUSABLE
            """, delimiter = '|')
    void anAddressIsTakenOutAndDoubted(String text, String address, @Nullable String fix) {
        assertThat(said(new Emails(false).tidy(text))).isEqualTo(said(address, fix));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ana@gmial.com   | ana@gmail.com
            ana@gmail.co    | ana@gmail.com
            ana@HOTMIAL.com | ana@hotmail.com
            ana@shop.con    | ana@shop.com
            ana@t-onlin.de  | ana@t-online.de
            ana@yahooo.com  | ana@yahoo.com
            """, delimiter = '|')
    void aSlipIsMendedOnlyWhereThatWasAskedFor(String text, String mended) {
        assertThat(said(new Emails(true).tidy(text))).isEqualTo(said(mended, "EMAIL_MENDED"));
        assertThat(new Emails(false).meant(text)).contains(mended);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            +4930123456         |    | +4930123456   |
            +49 (0)30 / 123-456 |    | +4930123456   | PHONE
            0049 30 123456      |    | +4930123456   | PHONE
            030 123456          | DE | +4930123456   | PHONE
            030 123456          | de | +4930123456   | PHONE
            4930123456          | DE | +4930123456   | PHONE
            (650) 253-0000      | US | +16502530000  | PHONE
            '+61412000999       |    | +61412000999  | PHONE
            030 123456          |    | 030 123456    | PHONE_UNREADABLE
            12                  | DE | 12            | PHONE_UNREADABLE
            call me             | DE | call me       | PHONE_UNREADABLE
            1234567890123456789 | DE | 1234567890123456789 | PHONE_UNREADABLE
            """, delimiter = '|', quoteCharacter = '`')
    void aPhoneIsWrittenAsE164(String text, @Nullable String country, String number, @Nullable String fix) {
        assertThat(said(Phones.tidy(text, country))).isEqualTo(said(number, fix));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FR                       | FR        |
            fr                       | FR        | COUNTRY
            FRA                      | FR        | COUNTRY
            UK                       | GB        | COUNTRY
            England                  | GB        | COUNTRY
            U.S.A.                   | US        | COUNTRY
            Deutschland              | DE        | COUNTRY
            Allemagne                | DE        | COUNTRY
            ÖSTERREICH               | AT        | COUNTRY
            España                   | ES        | COUNTRY
            Czech Republic           | CZ        | COUNTRY
            Côte d'Ivoire            | CI        | COUNTRY
            Niger                    | NE        | COUNTRY
            Nigeria                  | NG        | COUNTRY
            Atlantis                 | Atlantis  | COUNTRY_UNKNOWN
            XX                       | XX        | COUNTRY_UNKNOWN
            """, delimiter = '|', quoteCharacter = '`')
    void aCountryIsWrittenAsItsCode(String text, String code, @Nullable String fix) {
        assertThat(said(Countries.tidy(text))).isEqualTo(said(code, fix));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            de       | de      |
            DE       | de      | LANGUAGE
            deu      | de      | LANGUAGE
            ger      | de      | LANGUAGE
            de-AT    | de      | LANGUAGE
            pt_BR    | pt      | LANGUAGE
            German   | de      | LANGUAGE
            Deutsch  | de      | LANGUAGE
            français | fr      | LANGUAGE
            Anglais  | en      | LANGUAGE
            Klingon  | Klingon | LANGUAGE_UNKNOWN
            """, delimiter = '|')
    void aLanguageIsWrittenAsItsCode(String text, String code, @Nullable String fix) {
        assertThat(said(Languages.tidy(text))).isEqualTo(said(code, fix));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '+49   | true
            '=1+1  | true
            '-5    | true
            '@ana  | true
            '01234 | true
            '2026-01-31 | true
            '90s   | false
            'tis   | false
            '      | false
            +49    | false
            """, delimiter = '|', quoteCharacter = '`')
    void aGuardIsToldFromAnApostrophe(String text, boolean guard) {
        assertThat(Guard.isOn(text)).isEqualTo(guard);
    }

    @Test
    void whiteSpaceThatNobodySeesIsTakenOff() {
        assertThat(Spaces.trimmed("\u00A0\uFEFF ana\u200B\t")).isEqualTo("ana");
        assertThat(Spaces.trimmed("a\u00A0b")).isEqualTo("a\u00A0b");
        assertThat(Spaces.oneLine(" a\u00A0 b\r\nc\u200Bd ")).isEqualTo("a b cd");
        String plain = "Ana Lopez";
        assertThat(Spaces.oneLine(Spaces.trimmed(plain))).isSameAs(plain);
    }

    private static String said(Tidied tidied) {
        return tidied.text() + " " + tidied.fixes().stream().map(Fix::name).sorted().collect(Collectors.joining(" "));
    }

    private static String said(String text, @Nullable String fix) {
        return said(new Tidied(text, fix == null ? Fix.NONE : Set.of(Fix.valueOf(fix))));
    }
}
