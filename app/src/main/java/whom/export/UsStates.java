package whom.export;

import java.util.Map;
import java.util.stream.Collectors;
import whom.text.Folding;

/// The states of the USA and what counts as one, by the two letters of ANSI INCITS 38.
final class UsStates {
    private static final Map<String, String> BY_NAME = """
            AL Alabama
            AK Alaska
            AZ Arizona
            AR Arkansas
            CA California
            CO Colorado
            CT Connecticut
            DE Delaware
            DC District of Columbia
            FL Florida
            GA Georgia
            HI Hawaii
            ID Idaho
            IL Illinois
            IN Indiana
            IA Iowa
            KS Kansas
            KY Kentucky
            LA Louisiana
            ME Maine
            MD Maryland
            MA Massachusetts
            MI Michigan
            MN Minnesota
            MS Mississippi
            MO Missouri
            MT Montana
            NE Nebraska
            NV Nevada
            NH New Hampshire
            NJ New Jersey
            NM New Mexico
            NY New York
            NC North Carolina
            ND North Dakota
            OH Ohio
            OK Oklahoma
            OR Oregon
            PA Pennsylvania
            RI Rhode Island
            SC South Carolina
            SD South Dakota
            TN Tennessee
            TX Texas
            UT Utah
            VT Vermont
            VA Virginia
            WA Washington
            WV West Virginia
            WI Wisconsin
            WY Wyoming
            PR Puerto Rico
            GU Guam
            VI Virgin Islands
            AS American Samoa
            MP Northern Mariana Islands
            """.lines().collect(Collectors.toMap(line -> Folding.bare(line.substring(3)), line -> line.substring(0, 2)));

    private UsStates() {
    }

    /// The two letters of a state that is written out, else the text as it is.
    static String codeOr(String text) {
        return BY_NAME.getOrDefault(Folding.bare(text), text);
    }
}
