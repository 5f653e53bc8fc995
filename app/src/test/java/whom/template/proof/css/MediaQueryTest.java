package whom.template.proof.css;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.template.proof.css.Screen.Scheme;

/// On a light screen of 600 pixels.
class MediaQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                 | true
            all                                                | true
            screen                                             | true
            only screen                                        | true
            print                                              | false
            not print                                          | true
            not screen                                         | false
            (max-width: 600px)                                 | true
            (max-width: 599px)                                 | false
            (min-width: 37.5em)                                | true
            screen and (min-width: 601px)                      | false
            (min-width: 400px) and (max-width: 500px)          | false
            print, (min-width: 400px)                          | true
            (width <= 600px)                                   | true
            (width > 600px)                                    | false
            (prefers-color-scheme: dark)                       | false
            (prefers-color-scheme: light)                      | true
            (-webkit-min-device-pixel-ratio: 0)                | false
            (max-width: 40vw)                                  | false
            ONLY SCREEN AND (MAX-WIDTH:700PX)                  | true
            """)
    void holds(String query, boolean wanted) {
        assertThat(MediaQuery.holds(query, new Screen(600, Scheme.LIGHT))).isEqualTo(wanted);
    }
}
