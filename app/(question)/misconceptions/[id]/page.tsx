import { TopicPage, type TopicProps, topicMetadata } from '../../topic-page.tsx'

const PATH = '/misconceptions/'

export const generateMetadata = (props: TopicProps) => topicMetadata(props, PATH)

export default function OneMisconceptionPage(props: TopicProps) {
  return <TopicPage {...props} path={PATH} />
}
