package whom.bench.samples.people;

/// Names of Eastern Europe and of the Near East, in Latin, Cyrillic, Hebrew and Arabic script.
final class EasternNames {
    static final NameBook POLISH = NameBook.of("""
            Zofia, Małgorzata, Elżbieta, Żaneta, Agnieszka, Kinga, Łucja, Hanna, Bożena, Świętosława""", """
            Michał, Paweł, Łukasz, Stanisław, Wojciech, Jakub, Grzegorz, Kamil, Rafał""", """
            Nowak, Wójcik, Mazur, Zając, Król, Wróbel, Dąbek, Pawlak, Gąsior, Kołodziej, Stępień""");

    static final NameBook UKRAINIAN = NameBook.of(
            """
                    Оксана=Oksana, Олена=Olena, Софія=Sofiia, Ганна=Hanna, Наталія=Nataliia, Ірина=Iryna, Юлія=Yuliia, Марія=Mariia, Соломія=Solomiia""",
            """
                    Андрій=Andrii, Олександр=Oleksandr, Тарас=Taras, Богдан=Bohdan, Сергій=Serhii, Дмитро=Dmytro, Євген=Yevhen, Юрій=Yurii""",
            """
                    Шевченко=Shevchenko, Коваленко=Kovalenko, Бондаренко=Bondarenko, Ткаченко=Tkachenko, Мельник=Melnyk, Кравчук=Kravchuk, Гриценко=Hrytsenko,
                    Лисенко=Lysenko, Щербак=Shcherbak, Їжакевич=Yizhakevych""");

    static final NameBook BULGARIAN = NameBook.of("""
            Мария=Mariya, Елена=Elena, Десислава=Desislava, Цветелина=Tsvetelina, Гергана=Gergana, Йоана=Yoana""", """
            Георги=Georgi, Иван=Ivan, Димитър=Dimitar, Николай=Nikolay, Стоян=Stoyan, Ясен=Yasen""", """
            Иванова=Ivanova, Петрова=Petrova, Димитрова=Dimitrova, Стоянова=Stoyanova, Щерева=Shtereva""", """
            Иванов=Ivanov, Петров=Petrov, Димитров=Dimitrov, Стоянов=Stoyanov, Щерев=Shterev""");

    static final NameBook HEBREW = NameBook.of("""
            נועה=Noa, תמר=Tamar, שרה=Sara, יעל=Yael, מיכל=Michal, רותם=Rotem, הדס=Hadas""", """
            דוד=David, יונתן=Yonatan, איתי=Itay, אורי=Uri, משה=Moshe, גיל=Gil""", """
            כהן=Cohen, לוי=Levi, מזרחי=Mizrahi, פרידמן=Friedman, ביטון=Biton, אברהם=Avraham, בן דוד=Ben David""");

    static final NameBook ARABIC = NameBook.of("""
            فاطمة=Fatima, مريم=Maryam, نور=Nour, ليلى=Layla, سلمى=Salma, آية=Aya, ياسمين=Yasmine, هدى=Huda""", """
            محمد=Mohamed, أحمد=Ahmed, يوسف=Youssef, عمر=Omar, كريم=Karim, خالد=Khaled, طارق=Tarek""", """
            حسن=Hassan, منصور=Mansour, خليل=Khalil, الحداد=Al-Haddad, بن علي=Ben Ali, السيد=El-Sayed, نجار=Najjar, شريف=Sherif""");

    private EasternNames() {
    }
}
