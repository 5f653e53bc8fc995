package whom.report;

import java.nio.file.Path;
import whom.text.Refusal;

/// A report set as one HTML page that needs nothing beside it.
@SuppressWarnings("DoNotCallSuggester") // only until the bodies land
public final class ReportPage {
    private ReportPage() {
    }

    /// @param folder where the pictures' names start; they are put into the page
    /// @throws Refusal when a picture cannot be read
    public static String html(Report report, Path folder) throws Refusal {
        throw new UnsupportedOperationException(report.workspace() + folder);
    }
}
