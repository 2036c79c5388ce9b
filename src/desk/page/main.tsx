import { createRoot } from 'react-dom/client';
import { ArticleList } from './ArticleList.tsx';
import { DeskPage } from './DeskPage.tsx';

const [, slug = ''] = location.pathname.split('/');
const root = document.getElementById('root');
if (root) createRoot(root).render(slug === '' ? <ArticleList /> : <DeskPage slug={slug} />);
