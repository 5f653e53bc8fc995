package whom.desk.state;

/// The members of the segment, one of them or anybody else on a page of their own, and the list as a file.
public record PeoplePane(PeopleTable table, PersonPane person, ListFilePane file) {
    public static final PeoplePane EMPTY = new PeoplePane(PeopleTable.EMPTY, PersonPane.CLOSED, ListFilePane.NONE);
}
