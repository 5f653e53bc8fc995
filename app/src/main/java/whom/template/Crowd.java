package whom.template;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import whom.audience.Bitmap;
import whom.profile.Person;
import whom.resolve.Criterion;
import whom.text.Refusal;

/// People of a store who get a message.
public interface Crowd {
    /// Who they are.
    Bitmap people();

    /// For whom of everybody, whether or not they are of the crowd, the criterion holds.
    Bitmap holding(Criterion.OfValue criterion) throws Refusal;

    /// Some of them, in the order of the ids.
    List<Person> persons(long... ids) throws Refusal;

    /// The same where only these attributes will be looked at; others may be left out to save time.
    List<Person> persons(Set<String> attributes, long... ids) throws Refusal;

    /// Shows each of them once, in the order of their ids: the slow way, for what no criterion can tell.
    ///
    /// @param attributes names of the attributes that will be looked at; others may be left out to save time
    void each(Set<String> attributes, Consumer<Person> look) throws Refusal;
}
