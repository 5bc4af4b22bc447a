package stranger;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .agency(Agency.of("one agency"))
                .putScores(NodeCode.parse("overall"), Score.parse("98.80"))
                .build();
        Assessment result = Scorer.of(catalog).assess(sheet);
        System.out.println(result.possibleGrades().stream().map(Grade::code).toList());
        System.out.println(result.passed());
    }
}
