package stranger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        InputStream file = new ByteArrayInputStream("agency,code,score\none,overall,98.80\n".getBytes(UTF_8));
        for (ScoreSheet sheet : ScoreFileReader.of(catalog).read(file, "scores.csv").sheets()) {
            System.out.println(sheet.agency().map(Agency::name));
            System.out.println(Scorer.of(catalog).assess(sheet).grade().map(Grade::code));
        }
        System.out.println(Catalogs.class.getModule() + ", " + Main.class.getModule());
        System.out.println(Catalogs.class.getResource("catalog.schema.json") != null);
    }
}
